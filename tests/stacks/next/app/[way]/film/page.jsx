import Link from 'next/link';
import Ready from '../../ready';

export default async function Film({ params }) {
  const { way } = await params;
  return (
    <main>
      <h1>The film</h1>
      <p><Link id="to-home" href={`/${way}`}>Home</Link></p>
      <script type="text/plain" data-consent="analytics" data-src="/counted.js" />
      <iframe title="Our film" data-consent="social" data-src="/film.html" width="400" height="225" />
      <Ready />
    </main>
  );
}
