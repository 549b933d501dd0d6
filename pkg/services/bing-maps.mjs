import { service } from '../given.mjs';

export default service({"id":"bing-maps","purpose":"social","name":"Bing Maps","vendor":"Microsoft Ireland Operations Ltd / Microsoft Corporation","privacyUrl":"https://privacy.microsoft.com/privacystatement","trackers":[{"name":"MUID","storage":"cookie","party":"third","lifetime":"13 months","purpose":"Recognizes you on other sites or devices"}]});
