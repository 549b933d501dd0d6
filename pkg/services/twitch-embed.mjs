import { service } from '../given.mjs';

export default service({"id":"twitch-embed","purpose":"social","name":"Twitch embed","vendor":"Twitch Interactive, Inc.","privacyUrl":"https://www.twitch.tv/p/en/legal/privacy-notice/","trackers":[]});
