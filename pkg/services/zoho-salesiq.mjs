import { service } from '../given.mjs';

export default service({"id":"zoho-salesiq","purpose":"preferences","name":"Zoho SalesIQ","vendor":"Zoho Corporation B.V.","privacyUrl":"https://www.zoho.com/privacy.html","trackers":[{"name":"uesign","storage":"cookie","party":"third","lifetime":"1 month","purpose":"Protects against attacks and fraud"}]});
