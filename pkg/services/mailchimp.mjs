import { service } from '../given.mjs';

export default service({"id":"mailchimp","purpose":"marketing","name":"Mailchimp","vendor":"The Rocket Science Group LLC (Intuit)","privacyUrl":"https://mailchimp.com/legal/","trackers":[{"name":"mc_cid","storage":"cookie","party":"first","lifetime":"14 days","purpose":"Campaign id"},{"name":"mc_eid","storage":"cookie","party":"first","lifetime":"14 days","purpose":"E-mail id"},{"name":"mc_landing_site","storage":"cookie","party":"first","lifetime":"14 days","purpose":"Page of entry"}]});
