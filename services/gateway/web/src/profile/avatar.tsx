import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { Button } from '../ui/button.tsx';
import { toast } from '../ui/toast-store.ts';
import styles from './avatar.module.css';
import { photoRefusal } from './photo-refusal.ts';
import { reloadProfile } from './reload-profile.ts';

const SIZE_PX = 96;

const failed = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });

async function setPhoto(photo: Blob): Promise<void> {
  const form = new FormData();
  form.append('avatar', photo);
  await api.POST('/api/profile/avatar', {
    // The form goes in place of what the description calls a string.
    body: { avatar: '' },
    bodySerializer: () => form,
    headers: onceOnly(),
  });
  await reloadProfile();
}

/** The photo of the profile, or the person's initials, and ways to change it. */
export function Avatar({ name, photoUrl }: { name: string; photoUrl: string | null }) {
  const input = useRef<HTMLInputElement>(null);
  const set = useMutation({ mutationFn: setPhoto, onError: failed });
  const removed = useMutation({
    mutationFn: async (url: string) => {
      // Before it is gone, so that it can be put back.
      const photo = await fetch(url).then((response) => (response.ok ? response.blob() : null));
      await api.DELETE('/api/profile/avatar');
      await reloadProfile();
      return photo;
    },
    onSuccess: (photo) => {
      if (photo === null) toast('The photo was removed.', { tone: 'info' });
      else {
        const onSelect = () => set.mutate(photo);
        toast('The photo was removed.', { tone: 'info', action: { label: 'Undo', onSelect } });
      }
    },
    onError: failed,
  });
  const initials = name
    .split(/\s+/)
    .flatMap((word) => String.fromCodePoint(word.codePointAt(0) ?? 32))
    .slice(0, 2)
    .join('');
  return (
    <div className={styles['avatar']}>
      {photoUrl === null ? (
        <div className={styles['picture']} aria-hidden="true">
          {initials}
        </div>
      ) : (
        <img
          src={photoUrl}
          alt="You"
          width={SIZE_PX}
          height={SIZE_PX}
          className={styles['picture']}
        />
      )}
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file === undefined) return;
          const refusal = photoRefusal(file);
          if (refusal === null) set.mutate(file);
          else toast(refusal, { tone: 'danger' });
        }}
      />
      <Button variant="quiet" pending={set.isPending} onClick={() => input.current?.click()}>
        {photoUrl === null ? 'Add a photo' : 'Change photo'}
      </Button>
      {photoUrl !== null && (
        <Button
          variant="quiet"
          pending={removed.isPending}
          onClick={() => removed.mutate(photoUrl)}
        >
          Remove photo
        </Button>
      )}
    </div>
  );
}
