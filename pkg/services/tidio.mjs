import { service } from '../given.mjs';

export default service({"id":"tidio","purpose":"preferences","name":"Tidio","vendor":"Tidio LLC","privacyUrl":"https://www.tidio.com/privacy-policy/","trackers":[{"pattern":"tidio_state_.+","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Remembers the state of a chat or contact window"}]});
