import { service } from '../given.mjs';

export default service({"id":"brevo","purpose":"marketing","name":"Brevo tracker","vendor":"Sendinblue SAS","privacyUrl":"https://www.brevo.com/legal/privacypolicy/","trackers":[{"name":"sib_cuid","storage":"cookie","party":"first","lifetime":"6 months","purpose":"Tells visitors apart"}]});
