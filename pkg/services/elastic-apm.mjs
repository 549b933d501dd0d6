import { service } from '../given.mjs';

export default service({"id":"elastic-apm","purpose":"analytics","name":"Elastic APM real user monitoring","vendor":"Elasticsearch B.V.","privacyUrl":"https://www.elastic.co/legal/privacy-statement","trackers":[],"besideSteps":["serverHost"]});
