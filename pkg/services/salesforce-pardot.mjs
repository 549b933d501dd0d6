import { service } from '../given.mjs';

export default service({"id":"salesforce-pardot","purpose":"marketing","name":"Salesforce Account Engagement (Pardot)","vendor":"Salesforce, Inc.","privacyUrl":"https://www.salesforce.com/company/privacy/","trackers":[{"pattern":"visitor_id[0-9]+(-hash)?","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart"}]});
