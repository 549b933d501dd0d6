import { service } from '../given.mjs';

export default service({"id":"comscore","purpose":"marketing","name":"Comscore","vendor":"Comscore, Inc.","privacyUrl":"https://www.comscore.com/About/Privacy-Policy","trackers":[{"name":"UIDR","storage":"cookie","party":"third","lifetime":"2 years","purpose":"Tells visitors apart · Recognizes you on other sites or devices"},{"name":"UID","storage":"cookie","party":"third","lifetime":"2 years","purpose":"Tells visitors apart · Recognizes you on other sites or devices"}]});
