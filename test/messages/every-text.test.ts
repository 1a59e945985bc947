import { describe, expect, it } from "vitest";
import { cutRules, notFundedReasons } from "../../src/domain/plan.ts";
import { langs } from "../../src/messages/lang.ts";
