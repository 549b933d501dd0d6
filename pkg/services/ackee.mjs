import { service } from '../given.mjs';

export default service({"id":"ackee","purpose":"analytics","name":"Ackee","vendor":"Hosted by the site itself","privacyUrl":"https://docs.ackee.electerious.com/#/docs/Anonymization","trackers":[],"besideSteps":["ackeeHost"]});
