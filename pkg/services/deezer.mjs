import { service } from '../given.mjs';

export default service({"id":"deezer","purpose":"social","name":"Deezer widget","vendor":"Deezer SA","privacyUrl":"https://www.deezer.com/legal/personal-datas","trackers":[]});
