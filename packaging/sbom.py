#!/usr/bin/env python3
"""The bill of materials of a library, as CycloneDX 1.6 in JSON: the parts of parts.py, with licence, checksum and what uses what.

    packaging/sbom.py SYSTEM OUT     windows-x86_64 OUT/sbom.cdx.json

SOURCE_DATE_EPOCH is its time. The same sources make the same bytes. It is checked against the schema before it is written."""

import datetime
import pathlib
import sys
import uuid

import archives
import parts
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, License, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.spdx import is_expression, is_supported_id
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL


def licence_of(expression: str) -> License:
    if is_supported_id(expression):
        return DisjunctiveLicense(id=expression)
    if is_expression(expression):
        return LicenseExpression(expression)
    return DisjunctiveLicense(name=expression)


def component(part: parts.Part) -> Component:
    is_crate = bool(part.uses or part.sha256)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=part.key,
        purl=PackageURL(type="cargo" if is_crate else "generic", name=part.name, version=part.version),
        licenses=[licence_of(part.licence)],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)] if part.sha256 else None,
    )


def bom(system: str, when: int) -> Bom:
    known = parts.parts_of(system)
    made = {part.key: component(part) for part in known}
    root = made[f"zdxm@{parts.version()}"]
    number = uuid.uuid5(uuid.NAMESPACE_URL, "\n".join([system, str(when), *(f"{part.key} {part.sha256}" for part in known)]))
    moment = datetime.datetime.fromtimestamp(when, datetime.timezone.utc)
    result = Bom(serial_number=number, metadata=BomMetaData(component=root, timestamp=moment))
    for part in known:
        if part.within:
            made[part.within].components.add(made[part.key])
        elif made[part.key] is not root:
            result.components.add(made[part.key])
    for part in known:
        used = [made[key] for key in part.uses]
        if made[part.key] is root:
            used += [made[other.key] for other in known if not other.sha256 and not other.within and other is not part]
        result.register_dependency(made[part.key], used)
    return result


def main(system: str, out: str) -> None:
    text = JsonV1Dot6(bom(system, archives.seconds())).output_as_string(indent=1)
    errors = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if errors:
        sys.exit(f"sbom.py: {system}: {errors}")
    pathlib.Path(out).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
