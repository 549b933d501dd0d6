import { service } from '../given.mjs';

export default service({"id":"swetrix","purpose":"analytics","name":"Swetrix","vendor":"Swetrix Ltd","privacyUrl":"https://swetrix.com/privacy","trackers":[]});
