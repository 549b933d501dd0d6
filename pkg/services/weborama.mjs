import { service } from '../given.mjs';

export default service({"id":"weborama","purpose":"marketing","name":"Weborama","vendor":"Weborama SA","privacyUrl":"https://weborama.com/en/weborama-privacy-commitment/","trackers":[{"name":"AFFICHE_W","storage":"cookie","party":"third","lifetime":"3 months","purpose":"Tells visitors apart · Shows and measures ads"}]});
