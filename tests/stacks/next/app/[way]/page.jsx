import Link from 'next/link';
import Ready from '../ready';

export default async function Home({ params }) {
  const { way } = await params;
  return (
    <main>
      <h1>Nothing is gated here</h1>
      <p><Link id="to-film" href={`/${way}/film`}>The film</Link></p>
      <Ready />
    </main>
  );
}
