import { service } from '../given.mjs';

export default service({"id":"typeform","purpose":"preferences","name":"Typeform","vendor":"TYPEFORM SL","privacyUrl":"https://www.typeform.com/privacy-policy","trackers":[]});
