import type { HouseholdRecord, MemberRecord } from "../../src/domain/records.ts";
import { type Random, random } from "./random.ts";
import { household, member } from "./records.ts";
