import { expect, test } from "vitest";
import { regionText } from "../../src/messages/region-text.ts";

test.each([
  ["Sukaraja", "Kota Sukajaya", "Jawa Barat", "Kecamatan Sukaraja, Kota Sukajaya, Provinsi Jawa Barat"],
  ["Kec. Sukaraja", "Kab. Sukajaya", "Prov. Jawa Barat", "Kec. Sukaraja, Kab. Sukajaya, Prov. Jawa Barat"],
  ["Kecil", "Kotabaru", "D.I. Yogyakarta", "Kecamatan Kecil, Kabupaten/Kota Kotabaru, D.I. Yogyakarta"],
  ["Sukaraja", "", "Jawa Barat", "Kecamatan Sukaraja, Provinsi Jawa Barat"],
  ["", "Sukajaya", "", "Kabupaten/Kota Sukajaya"],
  ["", "", "DKI Jakarta", "Provinsi DKI Jakarta"],
  ["", "", "", ""],
])("%s / %s / %s lie in: %s", (district, regency, province, expected) => {
  expect(regionText({ district, regency, province })).toBe(expected);
});

test("parts that are not known can be left blank to fill in", () => {
  expect(regionText({ district: "", regency: "Kota Sukajaya", province: "" }, "……")).toBe(
    "Kecamatan ……, Kota Sukajaya, Provinsi ……",
  );
});
