import { service } from '../given.mjs';

export default service({"id":"simple-analytics","purpose":"analytics","name":"Simple Analytics","vendor":"Simple Analytics B.V.","privacyUrl":"https://www.simpleanalytics.com/privacy-policy","trackers":[]});
