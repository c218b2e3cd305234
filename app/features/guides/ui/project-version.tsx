import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { ChangedText } from '~/ui/changed-text';
import { OnceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import type { ProjectVersion as Project } from '../guide-to-edit.server';

interface ProjectVersionProps {
  project: Project;
  version: number;
  once: string;
}

/** Of a guide that a moderator changed: what the project has, and the way back to it. */
export function ProjectVersion({ project, version, once }: ProjectVersionProps) {
  const say = useMessages().guides.edit.project;
  const { isNewer, changes } = project;
  return (
    <Callout kind={isNewer ? 'wait' : 'note'} title={isNewer ? say.newer : say.own}>
      <p>{isNewer ? say.newerWords : say.ownWords}</p>
      <details>
        <summary>{say.compare}</summary>
        <ChangedText {...changes} language="en" />
        <Form id="project" method="post" reloadDocument>
          <OnceField value={`${once}-project`} />
          <input name="version" type="hidden" value={version} />
          <p>{say.takeWords}</p>
          <Button kind="quiet" name="intent" value="project">
            {say.take}
          </Button>
        </Form>
      </details>
    </Callout>
  );
}
