import { service } from '../given.mjs';

export default service({"id":"mautic","purpose":"marketing","name":"Mautic","vendor":"Site operator","privacyUrl":"https://www.mautic.org/privacy-policy/","trackers":[{"name":"mtc_id","storage":"cookie","party":"first","lifetime":"session","purpose":"Contact id"},{"name":"mtc_sid","storage":"cookie","party":"first","lifetime":"session","purpose":"Session id"},{"name":"mautic_device_id","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Device id"}],"besideSteps":["mauticHost"]});
