import { dataOf } from '@jobmatch/client/create-client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { useFormState } from '../../ui/form-state.ts';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { type Question, gapAnalyses, gapAnalysisOf } from './queries.ts';

const ANSWER_MAX = 5_000;

/** One question with its answer, which may be given anew. */
export function QuestionForm({ analysisId, question }: { analysisId: string; question: Question }) {
  const client = useQueryClient();
  const { question_id: questionId, answer } = question;
  return (
    <Form
      draft={`gap.${analysisId}.${questionId}`}
      onSubmit={async ({ values }) => {
        const answered = await dataOf(
          api.PATCH('/api/resume/gap-analysis/{id}/answer', {
            params: { path: { id: analysisId } },
            body: { question_id: questionId, answer: values['answer'] ?? '' },
          }),
        );
        client.setQueryData(gapAnalysisOf(analysisId).queryKey, answered);
        void client.invalidateQueries({ queryKey: gapAnalyses.queryKey });
        toast(answered.status === 'completed' ? 'Kept. All are answered.' : 'Kept.');
      }}
    >
      <TextArea
        label={question.question}
        name="answer"
        hint={`${question.context} Good for: ${lowerFirst(question.expected_outcome)}`}
        rows={3}
        maxLength={ANSWER_MAX}
        defaultValue={answer ?? ''}
        required
      />
      <KeepButton>{answer === undefined ? 'Keep the answer' : 'Change the answer'}</KeepButton>
    </Form>
  );
}

/** One of many: none of them is the page's main one. */
function KeepButton({ children }: { children: string }) {
  const { pending } = useFormState();
  return (
    <Button type="submit" pending={pending}>
      {children}
    </Button>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
