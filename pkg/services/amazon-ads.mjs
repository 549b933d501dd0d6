import { service } from '../given.mjs';

export default service({"id":"amazon-ads","purpose":"marketing","name":"Amazon Ads","vendor":"Amazon Europe Core SARL","privacyUrl":"https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201909010","trackers":[{"name":"ad-id","storage":"cookie","party":"third","lifetime":"190 days","purpose":"Advertising id"},{"name":"ad-privacy","storage":"cookie","party":"third","lifetime":"5 years","purpose":"Advertising preferences"}]});
