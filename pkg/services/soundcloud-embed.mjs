import { service } from '../given.mjs';

export default service({"id":"soundcloud-embed","purpose":"social","name":"SoundCloud player","vendor":"SoundCloud Global Limited & Co. KG","privacyUrl":"https://soundcloud.com/pages/privacy","trackers":[{"name":"sc_anonymous_id","storage":"cookie","party":"third","lifetime":"10 years","purpose":"Tells visitors apart"},{"name":"sclocale","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Keeps a setting you chose"}]});
