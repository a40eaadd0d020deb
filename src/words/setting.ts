/** Where care happens: one of these words puts the text in a hospital, a practice or an ambulance. */
export const SETTING = `ward wards clinic clinics icu itu picu nicu sicu micu ccu hdu cicu ed er a&e hospital hospice theatre theatres unit bay bays bedside bed rounds round
  resus ambulance rig triage surgery practice consultation appointment handover shift nights oncall on-call mdt theater recovery pacu outpatients outpatient inpatient dialysis infusion daycare dayunit
  linac simulator brachytherapy radiotherapy bunker ctu stroke burns maternity labour delivery postnatal antenatal scbu sbar physio rehab pharmacy dispensary floor stepdown telemetry endoscopy
  cathlab crematorium morgue mortuary waiting room rooms trolley stretcher gurney hallway corridor chair`;

/** Treatments, tests and things done to a body. */
export const CARE = `chemo chemotherapy radiation radiotherapy radio immunotherapy infusion infusions transfusion transfusions dialysis transplant transplanted graft fraction fractions cycle cycles dose doses
  scan scans ct mri pet petct xray x-ray x-rays ultrasound mammogram biopsy biopsies bloods labs cannula cannulated cannulation picc port hickman line lines drip drain drains catheter stoma trache trach tracheostomy
  ventilator vent ventilated intubated extubated extubation proned ecmo cpr rosc compressions defib shocked arrested coded crash resuscitated resuscitation oxygen nebuliser morphine fentanyl insulin steroids antibiotics
  surgery operation op operated theatre whipple mastectomy lumpectomy colectomy hysterectomy amputation amputated craniotomy laparotomy thoracotomy nephrectomy lobectomy prostatectomy cystectomy bypass stent cabg stem
  marrow engrafted engraftment cart car-t palliative hospice syringe driver dnr dnacpr resus sutures stitches stitched plaster cast prosthesis prosthetic wheelchair crutches splint epipen defibrillator pacemaker
  diagnosis diagnosed prognosis metastatic mets metastases relapse relapsed recurrence remission tumour tumor cancer lymphoma leukaemia leukemia sarcoma melanoma glioblastoma gbm myeloma carcinoma osteosarcoma neuroblastoma
  stroke seizure seizures sepsis septic overdose fracture fractured burns wound wounds dressing dressings pressure rash allergy anaphylaxis asthma diabetes dka miscarriage stillborn stillbirth pregnant pregnancy contractions labour birth delivered newborn preterm premature
  meds tablets pills prescription inhaler vaccine vaccinated jab injection injections hiv dementia psychosis sectioned suicidal consult consults referral admitted admission discharged discharge readmitted symptoms lump bleed bleeding bled haemorrhage vomiting pain`;

/** Words of meetings, papers, careers and news: the text is about work, not about a patient. */
export const WORKING = `conference congress symposium meeting session keynote plenary poster posters abstract abstracts webinar workshop lecture seminar podcast slides slide talk talks panel speaker speakers
  paper papers study studies trial trials cohort data dataset preprint journal editorial guideline guidelines audit registry meta-analysis rct randomised randomized published publication review reviewer manuscript authors author research
  fellowship award awards awarded graduation graduated exam exams viva phd promotion promoted appointed retirement retiring retired congratulations congrats recruiting recruitment vacancy job jobs interview application applications
  grant grants funding funded funder policy petition strike union training curriculum teaching course trainees colleagues colleague committee board`;
