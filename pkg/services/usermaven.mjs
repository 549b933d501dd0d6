import { service } from '../given.mjs';

export default service({"id":"usermaven","purpose":"analytics","name":"Usermaven","vendor":"Usermaven, Inc.","privacyUrl":"https://usermaven.com/privacy-policy","trackers":[{"pattern":"__eventn_.+","storage":"cookie","party":"first","lifetime":"400 days","purpose":"Tells visitors apart · Stores details about you or your visit"},{"pattern":"usermaven_.+","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Keeps data until it is sent"}]});
