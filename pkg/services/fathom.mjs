import { service } from '../given.mjs';

export default service({"id":"fathom","purpose":"analytics","name":"Fathom Analytics","vendor":"Conva Ventures Inc.","privacyUrl":"https://usefathom.com/privacy","trackers":[]});
