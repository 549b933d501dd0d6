import { service } from '../given.mjs';

export default service({"id":"issuu","purpose":"social","name":"Issuu embed","vendor":"Issuu, Inc. (Bending Spoons)","privacyUrl":"https://issuu.com/legal/privacy","trackers":[{"name":"iutk","storage":"cookie","party":"third","lifetime":"10 years","purpose":"Tells visitors apart"}]});
