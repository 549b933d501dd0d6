import { service } from '../given.mjs';

export default service({"id":"crisp","purpose":"preferences","name":"Crisp","vendor":"Crisp IM SAS","privacyUrl":"https://crisp.chat/en/privacy/","trackers":[{"pattern":"crisp-client(%2F|/).+","storage":"cookie","party":"first","lifetime":"6 months","purpose":"Remembers the state of a chat or contact window"}],"alternatives":{"load":{"steps":{"grant":[{"array":"$crisp"},{"set":"CRISP_WEBSITE_ID","to":"{websiteId}"},{"load":"https://client.crisp.chat/l.js"}]}}}});
