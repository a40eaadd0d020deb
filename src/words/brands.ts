/** Drug brands: they look like names and never are. Folded. Compiled from general knowledge (CC0); trademarks of their owners, used only for matching. */
export const BRANDS = `abraxane|adcetris|afinitor|alecensa|alimta|aloxi|akynzeo|arimidex|aromasin|arzerra|avastin|balversa|bavencio|blenrep|blincyto|bosulif|braftovi|
  brukinsa|cabometyx|calquence|camptosar|carvykti|casodex|cyramza|darzalex|doxil|elahere|eligard|elitek|eloxatin|elzonris|emend|empliciti|enhertu|
  erbitux|erivedge|erleada|ethyol|evenity|farydak|faslodex|femara|folotyn|fotivda|fruzaqla|fyarro|gavreto|gazyva|gemzar|gilotrif|gleevec|glivec|
  halaven|herceptin|hycamtin|ibrance|iclusig|idhifa|imbruvica|imdelltra|imfinzi|imjudo|inlyta|inqovi|inrebic|iressa|istodax|itovebi|ixempra|jakafi|
  jaypirca|jemperli|jevtana|kadcyla|keytruda|kisqali|krazati|kymriah|kyprolis|lartruvo|lenvima|leukeran|libtayo|lonsurf|lorbrena|lumakras|lupron|
  lutathera|lynparza|margenza|matulane|mekinist|mektovi|monjuvi|mozobil|mylotarg|nerlynx|neulasta|neupogen|nexavar|ninlaro|nubeqa|odomzo|ogsiveo|
  oncaspar|onivyde|onpattro|opdivo|opdualag|orgovyx|orserdu|padcev|pemazyre|perjeta|phesgo|piqray|pluvicto|pomalyst|poteligeo|procrit|prolia|provenge|
  quadramet|retacrit|retevmo|revlimid|rituxan|rozlytrek|rubraca|rybrevant|rydapt|rylaze|sarclisa|scemblix|sprycel|stivarga|sutent|tabrecta|tafinlar|
  tagrisso|talvey|talzenna|tarceva|tarpeyo|tasigna|tecartus|tecentriq|temodar|tepmetko|tibsovo|tivdak|torisel|treanda|trodelvy|truqap|tukysa|tykerb|
  unituxin|vanflyta|vectibix|velcade|venclexta|verzenio|vidaza|vitrakvi|voranigo|votrient|vyloy|vyxeos|welireg|xalkori|xeloda|xermelo|xgeva|xospata|
  xpovio|xtandi|yervoy|yescarta|yondelis|zaltrap|zejula|zelboraf|zepzelca|zofran|zolinza|zometa|zykadia|zytiga|allegra|claritin|viagra|celebrex|aleve|
  advil|xanax|zoloft|ambien|lyrica|neurontin|coumadin|eliquis|xarelto|jardiance|ozempic|wegovy|mounjaro|humira|enbrel|stelara|skyrizi|rinvoq|dupixent|
  botox|ritalin|adderall|prozac|lexapro|wellbutrin|depakote|lamictal|trileptal|norco|percocet|dilaudid|narcan|suboxone|vivitrol`;
