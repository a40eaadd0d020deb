import { useContext } from 'preact/hooks';
import type { Role } from '../engine/types.ts';
import { Choice } from '../ui/pages/fields.tsx';
import { SayContext } from '../ui/say.ts';

/** Who is writing. */
export function RoleChoice({ role, onChange }: { readonly role: Role; readonly onChange: (role: Role) => void }) {
  const say = useContext(SayContext);
  return (
    <>
      <Choice label={say('optionsRole')} value={role} onChange={onChange}
        choices={[['clinician', say('roleClinician')], ['nurse', say('roleNurse')], ['advocate', say('roleAdvocate')], ['communications', say('roleCommunications')]]} />
      {role === 'advocate' && <p class="small muted">{say('roleAdvocateNote')}</p>}
    </>
  );
}
