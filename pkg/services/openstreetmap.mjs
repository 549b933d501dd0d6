import { service } from '../given.mjs';

export default service({"id":"openstreetmap","purpose":"social","name":"OpenStreetMap","vendor":"OpenStreetMap Foundation","privacyUrl":"https://osmfoundation.org/wiki/Privacy_Policy","trackers":[{"name":"_osm_totp_token","storage":"cookie","party":"third","lifetime":"1 hour","purpose":"Protects against attacks and fraud"}]});
