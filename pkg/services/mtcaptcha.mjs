import { service } from '../given.mjs';

export default service({"id":"mtcaptcha","purpose":"preferences","name":"MTCaptcha","vendor":"MTCaptcha Limited","privacyUrl":"https://www.mtcaptcha.com/privacy-policy","trackers":[{"name":"mtv1Pulse","storage":"cookie","party":"first","lifetime":"not documented","purpose":"Challenge state"},{"name":"mtv1ConfSum","storage":"cookie","party":"first","lifetime":"not documented","purpose":"Challenge configuration"},{"name":"mtv1Pong","storage":"cookie","party":"first","lifetime":"not documented","purpose":"Challenge state"}]});
