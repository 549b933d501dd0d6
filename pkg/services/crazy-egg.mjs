import { service } from '../given.mjs';

export default service({"id":"crazy-egg","purpose":"analytics","name":"Crazy Egg","vendor":"Crazy Egg, Inc.","privacyUrl":"https://www.crazyegg.com/privacy","trackers":[{"name":"is_returning","storage":"cookie","party":"first","lifetime":"5 years","purpose":"New or returning visitor"},{"pattern":"_ce\\.s","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Recording and survey state"},{"name":"cebs","storage":"cookie","party":"first","lifetime":"session","purpose":"Current session"}]});
