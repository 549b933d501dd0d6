import { service } from '../given.mjs';

export default service({"id":"logrocket","purpose":"analytics","name":"LogRocket","vendor":"LogRocket, Inc.","privacyUrl":"https://logrocket.com/privacy/","trackers":[{"pattern":"_lr_uf_-.+","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart"},{"pattern":"_lr_tabs_-.+","storage":"cookie","party":"first","lifetime":"1 day","purpose":"Links the pages you open in one visit"}]});
