import { service } from '../given.mjs';

export default service({"id":"spotify-embed","purpose":"social","name":"Spotify embed","vendor":"Spotify AB","privacyUrl":"https://www.spotify.com/legal/privacy-policy/","trackers":[{"name":"sp_t","storage":"cookie","party":"third","lifetime":"2 months","purpose":"Tells visitors apart"},{"name":"sp_landing","storage":"cookie","party":"third","lifetime":"1 day","purpose":"Notes how you came to this site"}]});
