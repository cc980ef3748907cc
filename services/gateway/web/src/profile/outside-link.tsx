const WEB = new Set(['http:', 'https:']);

/** A link that a user wrote, opened without saying where from; text where it is no web address. */
export function OutsideLink({ url }: { url: string | null }) {
  if (url === null) return null;
  const words = <bdi>{url}</bdi>;
  if (!WEB.has(URL.parse(url)?.protocol ?? '')) return <p>{words}</p>;
  return (
    <p>
      <a href={url} target="_blank" rel="noopener noreferrer nofollow">
        {words}
      </a>
    </p>
  );
}
