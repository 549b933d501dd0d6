import { service } from '../given.mjs';

export default service({"id":"addtoany","purpose":"social","name":"AddToAny share buttons","vendor":"AddToAny (US)","privacyUrl":"https://www.addtoany.com/privacy","trackers":[{"name":"__cf_bm","storage":"cookie","party":"third","lifetime":"30 minutes","purpose":"Protects against attacks and fraud"}]});
