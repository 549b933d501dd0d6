import { service } from '../given.mjs';

export default service({"id":"elfsight","purpose":"social","name":"Elfsight widgets","vendor":"Elfsight, LLC","privacyUrl":"https://elfsight.com/privacy-policy/","trackers":[{"name":"_p_hfp_client_id","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart"}]});
