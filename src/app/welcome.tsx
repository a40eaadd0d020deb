import { catalogue } from '../rules/catalogue.ts'; console.log(catalogue)
