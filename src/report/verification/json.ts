import { isCell } from "../../domain/finding.ts";
import { compareFindings } from "../../domain/finding-order.ts";
import { address } from "../../domain/place.ts";
import { masking } from "../../messages/mask-numbers.ts";
import { holds, isChange, type Verification } from "../../result/verification.ts";
import type { JsonVerification } from "../contract/documents.ts";
import { jsonFinding } from "../json/to-json.ts";
import type { RenderOptions } from "../render-options.ts";

/** The document of `contract.ts`; NIK are masked unless they are asked for. */
export function verificationJson(verification: Verification, options: RenderOptions): JsonVerification {
  const { plan, sources, kelurahan, asOf, policy, findings, outputs } = verification;
  const mask = masking(options);
  return {
    schemaVersion: 1,
    command: "verify",
    asOf,
    policy: { id: policy.id, deviations: policy.deviations },
    inputs: [plan, ...sources].map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: outputs.map(({ path, kind }) => ({ path, kind })),
    results: [
      {
        kelurahan: mask(kelurahan),
        holds: holds(verification),
        changes: findings.filter(isChange).flatMap(({ at, args }) =>
          isCell(at)
            ? [
                {
                  sheet: at.sheet.sheet,
                  cell: address(at),
                  from: "from" in args ? mask(args.from) : "",
                  to: mask(args.to),
                },
              ]
            : [],
        ),
      },
    ],
    findings: findings.toSorted(compareFindings).map((finding) => jsonFinding(finding, options.lang, mask)),
  };
}
