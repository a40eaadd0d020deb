import { render } from 'preact';

render(<p>Curbside</p>, document.getElementById('page')!);
