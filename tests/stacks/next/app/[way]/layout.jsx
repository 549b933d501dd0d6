import Script from 'next/script';
import Banner from '../banner';

/** The ways to have the banner on every page. */
const ways = {
  plain: <script src="/assentry/assentry.js" />,
  early: <Script src="/assentry/assentry.js" strategy="beforeInteractive" />,
  late: <Script src="/assentry/assentry.js" strategy="afterInteractive" />,
  module: <Banner />,
};

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(ways).map((way) => ({ way }));

export default async function Layout({ params, children }) {
  const { way } = await params;
  return (
    <html lang="en">
      <head>
        <script src="/bench/capture.js" />
        {ways[way]}
      </head>
      <body>{children}</body>
    </html>
  );
}
