import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { toast } from '../../ui/toast-store.ts';
import { LISTS, usageLimits } from '../queries.ts';
import { type VariantProgress, generate } from './generation.ts';

const keptAs = (jobId: string): string => `jobmatch.generation.${jobId}`;

/** The same for every try of one posting until one succeeded, also after a reload. */
function keyFor(jobId: string): string {
  const kept = sessionStorage.getItem(keptAs(jobId)) ?? crypto.randomUUID();
  sessionStorage.setItem(keptAs(jobId), kept);
  return kept;
}

/** Has documents written for a posting and then goes to them. */
export function useGeneration(jobId: string) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<Readonly<Record<string, VariantProgress>>>({});
  const [isStopped, setIsStopped] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const mutation = useMutation({
    mutationFn: () => {
      const controller = new AbortController();
      running.current = controller;
      setIsStopped(false);
      setProgress({});
      return generate({
        jobId,
        key: keyFor(jobId),
        signal: controller.signal,
        tell: (variantId, state) => setProgress((before) => ({ ...before, [variantId]: state })),
      });
    },
    onSuccess: (id) => {
      sessionStorage.removeItem(keptAs(jobId));
      void client.invalidateQueries({ queryKey: LISTS });
      toast('Three variants are written. Read them before you send one.');
      navigate(`/applications/${id}`);
    },
    onSettled: () => client.invalidateQueries({ queryKey: usageLimits.queryKey }),
  });

  return {
    start: () => mutation.mutate(),
    stop: () => {
      running.current?.abort();
      setIsStopped(true);
    },
    progress,
    isRunning: mutation.isPending,
    isStopped,
    /** What went wrong; being stopped is no failure. */
    error: isStopped ? null : mutation.error,
  };
}
