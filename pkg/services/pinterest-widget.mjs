import { service } from '../given.mjs';

export default service({"id":"pinterest-widget","purpose":"social","name":"Pinterest buttons and boards","vendor":"Pinterest Europe Ltd","privacyUrl":"https://policy.pinterest.com/privacy-policy","trackers":[{"name":"_pinterest_cm","storage":"cookie","party":"third","lifetime":"347 days","purpose":"Sharing"},{"name":"_routing_id","storage":"cookie","party":"third","lifetime":"1 day","purpose":"Roll-out routing"},{"name":"_pinterest_sess","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Login and visit"}]});
