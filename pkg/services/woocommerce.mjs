import { service } from '../given.mjs';

export default service({"id":"woocommerce","purpose":"necessary","name":"WooCommerce","vendor":"Site operator / Automattic Inc.","privacyUrl":"https://automattic.com/privacy/","trackers":[{"name":"woocommerce_cart_hash","storage":"cookie","party":"first","lifetime":"session","purpose":"Keeps your basket"},{"name":"woocommerce_items_in_cart","storage":"cookie","party":"first","lifetime":"session","purpose":"Keeps your basket"},{"pattern":"wp_woocommerce_session_.+","storage":"cookie","party":"first","lifetime":"2 days","purpose":"Keeps your basket"}]});
