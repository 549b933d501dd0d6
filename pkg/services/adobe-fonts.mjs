import { service } from '../given.mjs';

export default service({"id":"adobe-fonts","purpose":"social","name":"Adobe Fonts","vendor":"Adobe Systems Software Ireland Limited","privacyUrl":"https://www.adobe.com/privacy/policies/adobe-fonts.html","trackers":[]});
