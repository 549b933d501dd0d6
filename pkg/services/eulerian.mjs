import { service } from '../given.mjs';

export default service({"id":"eulerian","purpose":"analytics","name":"Eulerian","vendor":"Eulerian Technologies","privacyUrl":"https://www.eulerian.com/rgpd","trackers":[{"name":"etuix","storage":"cookie","party":"first","lifetime":"13 months","purpose":"Tells visitors apart"}],"besideSteps":["eulerianHost"]});
