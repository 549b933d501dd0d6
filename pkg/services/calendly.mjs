import { service } from '../given.mjs';

export default service({"id":"calendly","purpose":"preferences","name":"Calendly","vendor":"Calendly, LLC","privacyUrl":"https://calendly.com/legal/privacy-notice","trackers":[]});
