"""What MPXJ reads in a Microsoft Project file: number, name, cost and actual cost in fen, percent, a task a line: `mspdi.py FILE`.

Needs `mpxj` of PyPI and a Java runtime.
"""

import sys
from decimal import Decimal

import jpype
import mpxj  # noqa: F401  It puts MPXJ on the class path.

jpype.startJVM()
from org.mpxj.reader import UniversalProjectReader  # noqa: E402


def fen(cost):
    return "" if cost is None else str(int((Decimal(str(cost)) * 100).to_integral_value()))


project = UniversalProjectReader().read(sys.argv[1])
if project is None or str(project.getProjectProperties().getFileType()) != "MSPDI":
    sys.exit("not read as MSPDI")
# MPXJ adds a task for the whole project, with the number 0.
for task in project.getTasks():
    if task.getUniqueID() is not None and int(str(task.getUniqueID())) > 0:
        percent = int(float(str(task.getPercentageComplete())))
        cells = (task.getUniqueID(), task.getName(), fen(task.getCost()), fen(task.getActualCost()), percent)
        print("\t".join(str(cell) for cell in cells))
