import type { ConfigId, ObjectId, SidedLocation, WorkloadForecast } from "../domain/forecast.ts";
import type { Capability } from "../model/capability.ts";
import { FAULTS } from "../model/fault.ts";
import type { SourceLocation } from "../model/manifest.ts";
import { PROBLEM_CODES, type Problem } from "../model/problem.ts";
import { exactly, isCount, isText, matching, nameIn, oneOf, orNull, record, type Is } from "./is.ts";

export const isSide = nameIn({ base: true, head: true });
export const isChange = nameIn({ added: true, removed: true, modified: true });
export const isTrue = exactly(true);
export const isCommit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "the id of a commit");

const place = { file: isText };
const line = { line: isCount, column: isCount };
export const isLocation: Is<SourceLocation> = record<SourceLocation>(place, line);
export const isSidedLocation: Is<SidedLocation> = record<SidedLocation>({ ...place, side: isSide }, line);

export const object = { apiVersion: isText, kind: isText, name: isText, namespace: orNull(isText) };
export const isObjectId: Is<ObjectId> = record<ObjectId>(object, {});

export const config = {
  kind: nameIn({ ConfigMap: true, Secret: true }),
  name: isText,
  namespace: orNull(isText),
};
export const isConfigId: Is<ConfigId> = record<ConfigId>(config, {});

export const isHow = nameIn({ env: true, envFrom: true, subPath: true, volume: true, imagePullSecret: true });
export const isReading = nameIn({ stale: true, live: true, reloaded: true });
export const isHeldBack = nameIn<NonNullable<WorkloadForecast["heldBack"]>>({
  onDelete: true,
  paused: true,
  partition: true,
  noReplicas: true,
  suspended: true,
  refused: true,
});

export const isCapability = nameIn<Capability>({ network: true, helm: true, plugins: true });

export const isProblem: Is<Problem> = record<Problem>(
  {
    code: oneOf(PROBLEM_CODES),
    message: isText,
  },
  {
    fault: oneOf(FAULTS),
    side: isSide,
    file: isText,
    ...line,
    identity: isText,
    changes: isText,
    needs: isCapability,
  },
);
