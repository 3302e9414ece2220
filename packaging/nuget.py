#!/usr/bin/env python3
"""Makes the NuGet package of .NET and .NET Framework: the assembly of bindings/csharp and the libraries.

    packaging/nuget.py OUT SYSTEM=LIBRARY...     dist linux-x86_64=out/libzdxm.so windows-i686=out/zdxm.dll

.NET takes the library from `runtimes`; for .NET Framework a target of the build copies the DLL of the program's width. The same
libraries and the same compiler make the same bytes."""

import pathlib
import subprocess
import sys
import tempfile

import archives
import parts
import payload

# As .NET names systems.
IDENTIFIERS = {
    "linux-x86_64": "linux-x64",
    "linux-i686": "linux-x86",
    "linux-aarch64": "linux-arm64",
    "linux-loongarch64": "linux-loongarch64",
    "windows-x86_64": "win-x64",
    "windows-i686": "win-x86",
}
NUSPEC = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>Zdxm</id>
    <version>{version}</version>
    <authors>zdxm</authors>
    <license type="expression">MIT OR Apache-2.0</license>
    <requireLicenseAcceptance>false</requireLicenseAcceptance>
    <readme>README.md</readme>
    <description>Embedded ledger for public major projects (重大项目)</description>
    <dependencies>
      <group targetFramework=".NETFramework4.5" />
      <group targetFramework=".NETStandard2.0" />
    </dependencies>
  </metadata>
</package>
"""
TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
{types}
</Types>
"""
RELATIONS = """<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/Zdxm.nuspec" Id="manifest" />
</Relationships>
"""
# A program for any processor has the libraries of both widths, of which bindings/csharp/Loading.cs takes its own.
TARGETS = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Condition="'$(PlatformTarget)' == 'x86' Or '$(PlatformTarget)' == 'x64'">
    <None Include="$(MSBuildThisFileDirectory)..\\..\\runtimes\\win-$(PlatformTarget)\\native\\zdxm.dll">
      <Link>zdxm.dll</Link>
      <CopyToOutputDirectory>PreserveNewest</CopyToOutputDirectory>
      <Visible>false</Visible>
    </None>
  </ItemGroup>
  <ItemGroup Condition="'$(PlatformTarget)' != 'x86' And '$(PlatformTarget)' != 'x64'">
    <None Include="$(MSBuildThisFileDirectory)..\\..\\runtimes\\win-x86\\native\\zdxm.dll">
      <Link>x86\\zdxm.dll</Link>
      <CopyToOutputDirectory>PreserveNewest</CopyToOutputDirectory>
      <Visible>false</Visible>
    </None>
    <None Include="$(MSBuildThisFileDirectory)..\\..\\runtimes\\win-x64\\native\\zdxm.dll">
      <Link>x64\\zdxm.dll</Link>
      <CopyToOutputDirectory>PreserveNewest</CopyToOutputDirectory>
      <Visible>false</Visible>
    </None>
  </ItemGroup>
</Project>
"""


def compiled(version: str) -> archives.Files:
    """The assembly and its documentation. It refers to mscorlib, System and System.Core, which .NET and .NET Framework both have."""
    sources = sorted((parts.ROOT / "bindings/csharp").rglob("*.cs"))
    with tempfile.TemporaryDirectory() as place:
        numbered = pathlib.Path(place, "Version.cs")
        numbered.write_text(f'[assembly: System.Reflection.AssemblyVersion("{version}.0")]\n', encoding="utf-8")
        library, documents = pathlib.Path(place, "Zdxm.dll"), pathlib.Path(place, "Zdxm.xml")
        options = ["-target:library", "-optimize", "-deterministic", "-warnaserror", "-nowarn:1591", f"-out:{library}", f"-doc:{documents}"]
        if subprocess.run(["mcs", *options, *map(str, sources), str(numbered)], check=False).returncode:
            sys.exit("nuget.py: bindings/csharp does not compile")
        return {path.name: (path.read_bytes(), 0o644) for path in (library, documents)}


def main(out: str, *arguments: str) -> None:
    payloads = payload.named(arguments, IDENTIFIERS)
    version = parts.version()
    files: archives.Files = {}

    def add(name: str, text: str) -> None:
        files[name] = (text.encode(), 0o644)

    add("Zdxm.nuspec", NUSPEC.format(version=version))
    for name in ("LICENSE-MIT", "LICENSE-APACHE"):
        files[f"{name}.txt"] = ((parts.ROOT / name).read_bytes(), 0o644)
    files["README.md"] = ((parts.ROOT / "bindings/csharp/README.md").read_bytes(), 0o644)
    add("build/net45/Zdxm.targets", TARGETS)
    assembly = compiled(version)
    for framework in ("net45", "netstandard2.0"):
        files |= {f"lib/{framework}/{name}": file for name, file in assembly.items()}
    for given in payloads:
        identifier = IDENTIFIERS[given.system]
        name = "zdxm.dll" if given.system.startswith("windows") else "libzdxm.so"
        files[f"runtimes/{identifier}/native/{name}"] = (given.library.read_bytes(), 0o644)
        if given.licences:
            files[f"licences/{identifier}.txt"] = (given.licences.read_bytes(), 0o644)
    kinds = sorted({name.rsplit(".", 1)[1] for name in files})
    types = [f'  <Default Extension="{kind}" ContentType="application/octet-stream" />' for kind in kinds]
    types.insert(0, '  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />')
    head: archives.Files = {"[Content_Types].xml": (TYPES.format(types="\n".join(types)).encode(), 0o644)}
    head["_rels/.rels"] = (RELATIONS.encode(), 0o644)
    folder = pathlib.Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"Zdxm.{version}.nupkg"
    archives.write_zip(target, head | files)
    print(target)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
